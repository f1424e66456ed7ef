-- name: StoriesAtUrl
SELECT row, id, url, outlet FROM story WHERE url = @url ORDER BY row;

-- name: StoriesGiven
SELECT row, id, url, outlet FROM story WHERE given = @given ORDER BY row;

-- name: HasId
SELECT 1 FROM story WHERE id = @id;

-- name: AddStory
INSERT INTO story (id, given, url, outlet) VALUES (@id, @given, @url, @outlet) RETURNING row;

-- name: Versions
SELECT row, number, hash FROM version WHERE story = @story ORDER BY number;

-- name: AddVersion
INSERT INTO version (story, number, hash, published, outlet, origin, added, wide, body)
VALUES (@story, @number, @hash, @published, @outlet, @origin, @added, @wide, @body) RETURNING row;

-- name: HasReading
SELECT 1 FROM reading WHERE version = @version AND reader = @reader AND model = @model;

-- name: AddReading
INSERT INTO reading (version, reader, model, added, body) VALUES (@version, @reader, @model, @added, @body);

-- name: OldClaims
SELECT row, spans, words, rumour FROM claim WHERE story = @story;

-- name: ForgetClaimText
DELETE FROM claim_text WHERE rowid = @row;

-- name: ForgetClaims
DELETE FROM claim WHERE story = @story;

-- name: AddClaim
INSERT INTO claim (story, version, id, words, spans, source, source_spans, source_type, speaker, factuality, future, kind, published, outlet, rumour)
VALUES (@story, @version, @id, @words, @spans, @source, @sourceSpans, @sourceType, @speaker, @factuality, @future, @kind, @published, @outlet, @rumour)
RETURNING row;

-- name: AddClaimText
INSERT INTO claim_text (rowid, words, source) VALUES (@row, @words, @source);

-- name: FindName
SELECT row FROM name WHERE folded = @folded;

-- name: AddName
INSERT INTO name (folded, shown) VALUES (@folded, @shown) RETURNING row;

-- name: AddNameWord
INSERT OR IGNORE INTO name_word (word, name) VALUES (@word, @name);

-- name: AddClaimParty
INSERT OR IGNORE INTO claim_party (name, claim) VALUES (@name, @claim);

-- name: FindKey
SELECT row, story_group FROM key WHERE word = @word;

-- name: AddKey
INSERT INTO key (word, story_group) VALUES (@word, @group) RETURNING row;

-- name: AddStoryKey
INSERT OR IGNORE INTO story_key (key, story) VALUES (@key, @story);

-- name: AddGroup
INSERT INTO story_group (keys, stories, changed, joined) VALUES (@keys, @stories, 1, 0) RETURNING row;

-- name: GroupSize
SELECT keys FROM story_group WHERE row = @group;

-- name: GroupStories
SELECT stories FROM story_group WHERE row = @group;

-- name: GroupsOfPlaced
SELECT DISTINCT key.story_group FROM story_key JOIN key ON key.row = story_key.key WHERE story_key.story = @story;

-- A word has no blank before it: under this one nobody looks for it.
-- name: LayKeyAside
UPDATE key SET word = ' ' || row || ' ' || word WHERE row = @key;

-- name: MoveKeys
UPDATE key SET story_group = @to WHERE story_group = @from;

-- name: ForgetGroup
DELETE FROM story_group WHERE row = @group;

-- name: ChangeGroup
UPDATE story_group SET keys = keys + @keys, stories = stories + @stories, changed = changed + 1 WHERE row = @group;
