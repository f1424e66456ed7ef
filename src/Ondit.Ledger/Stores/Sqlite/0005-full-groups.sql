-- How many stories a group holds: a full one takes in no more. In older ledgers they are counted once.
ALTER TABLE story_group ADD COLUMN stories INTEGER NOT NULL DEFAULT 0;
UPDATE story_group SET stories = (
  SELECT COUNT(DISTINCT story_key.story) FROM key JOIN story_key ON story_key.key = key.row
  WHERE key.story_group = story_group.row);
-- Where a story already stands is asked whenever it is read anew.
CREATE INDEX story_key_story ON story_key (story);
