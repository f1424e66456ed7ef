-- name: Unjoined
SELECT row, changed FROM story_group WHERE changed <> joined ORDER BY row LIMIT @most;

-- name: CountUnjoined
SELECT COUNT(*) FROM story_group WHERE changed <> joined;

-- name: GroupReadings
SELECT story.row, story.id, version.number, version.hash, version.body, reading.body
FROM story
JOIN version ON version.row = (SELECT row FROM version WHERE story = story.row ORDER BY number DESC LIMIT 1)
JOIN reading ON reading.row = (SELECT row FROM reading WHERE version = version.row ORDER BY row DESC LIMIT 1)
WHERE story.row IN (
  SELECT story_key.story FROM key JOIN story_key ON story_key.key = key.row WHERE key.story_group = @group
)
ORDER BY version.published IS NULL, version.published, story.row;

-- name: GroupClaims
SELECT story.id, claim.id, claim.row, claim.rumour
FROM claim JOIN story ON story.row = claim.story
WHERE claim.story IN (
  SELECT story_key.story FROM key JOIN story_key ON story_key.key = key.row WHERE key.story_group = @group
);

-- name: GroupRumours
SELECT DISTINCT rumour FROM appearance WHERE story IN (
  SELECT story.id FROM key JOIN story_key ON story_key.key = key.row JOIN story ON story.row = story_key.story
  WHERE key.story_group = @group
);

-- name: MarkJoined
UPDATE story_group SET joined = @changed WHERE row = @group AND changed = @changed;

-- name: AddRumour
INSERT INTO rumour (first_seen, last_seen, status, body) VALUES (@firstSeen, @lastSeen, @status, x'') RETURNING row;

-- name: SetRumour
UPDATE rumour SET first_seen = @firstSeen, last_seen = @lastSeen, status = @status, body = @body WHERE row = @row;

-- name: ForgetRumour
DELETE FROM rumour WHERE row = @row;

-- name: AddAlias
INSERT INTO rumour_alias (old, now) VALUES (@old, @now) ON CONFLICT (old) DO UPDATE SET now = excluded.now;

-- name: MoveAliases
UPDATE rumour_alias SET now = @now WHERE now = @old;

-- name: ForgetRumourParties
DELETE FROM rumour_party WHERE rumour = @row;

-- name: AddRumourParty
INSERT OR IGNORE INTO rumour_party (rumour, name) VALUES (@row, @name);

-- name: ForgetAppearances
DELETE FROM appearance WHERE rumour = @row;

-- name: AddAppearance
INSERT INTO appearance (rumour, number, story, outlet, published, role, source_type)
VALUES (@rumour, @number, @story, @outlet, @published, @role, @sourceType);

-- name: PlaceClaim
UPDATE claim SET rumour = @rumour, role = @role WHERE row = @row;
