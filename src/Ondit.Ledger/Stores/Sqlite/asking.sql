-- name: NamesWithWord
SELECT name.row, name.folded FROM name_word JOIN name ON name.row = name_word.name WHERE name_word.word = @word;

-- name: AskAbout
SELECT story.id, version.number, claim.published, claim.outlet, claim.id, claim.words, claim.spans, claim.source,
  claim.source_spans, claim.source_type, claim.speaker, claim.factuality, claim.future, claim.kind, claim.rumour,
  claim.role, rumour.status
FROM (SELECT DISTINCT claim AS row FROM claim_party WHERE name IN (SELECT value FROM json_each(@names))) AS found
JOIN claim ON claim.row = found.row
JOIN story ON story.row = claim.story
JOIN version ON version.row = claim.version
LEFT JOIN rumour ON rumour.row = claim.rumour
WHERE (@text IS NULL OR claim.row IN (SELECT rowid FROM claim_text WHERE claim_text MATCH @text))
  AND (@since IS NULL OR claim.published >= @since)
  AND (@until IS NULL OR claim.published <= @until)
  AND (@sourceType IS NULL OR COALESCE(claim.source_type, 'own') = @sourceType)
  AND (@status IS NULL OR rumour.status = @status)
ORDER BY claim.published IS NULL, claim.published, claim.story, claim.row;

-- name: AskText
SELECT story.id, version.number, claim.published, claim.outlet, claim.id, claim.words, claim.spans, claim.source,
  claim.source_spans, claim.source_type, claim.speaker, claim.factuality, claim.future, claim.kind, claim.rumour,
  claim.role, rumour.status
FROM claim_text
JOIN claim ON claim.row = claim_text.rowid
JOIN story ON story.row = claim.story
JOIN version ON version.row = claim.version
LEFT JOIN rumour ON rumour.row = claim.rumour
WHERE claim_text MATCH @text
  AND (@since IS NULL OR claim.published >= @since)
  AND (@until IS NULL OR claim.published <= @until)
  AND (@sourceType IS NULL OR COALESCE(claim.source_type, 'own') = @sourceType)
  AND (@status IS NULL OR rumour.status = @status)
ORDER BY claim.published IS NULL, claim.published, claim.story, claim.row;

-- name: Rumour
SELECT row, body FROM rumour
WHERE row = COALESCE((SELECT now FROM rumour_alias WHERE old = @row), @row);

-- name: AllRumours
SELECT row, body FROM rumour
WHERE (@since IS NULL OR last_seen >= @since)
  AND (@until IS NULL OR first_seen <= @until)
  AND (@status IS NULL OR status = @status)
  AND (@text IS NULL OR row IN (
    SELECT claim.rumour FROM claim_text JOIN claim ON claim.row = claim_text.rowid WHERE claim_text MATCH @text))
ORDER BY first_seen IS NULL, first_seen, row;

-- name: RumoursAbout
SELECT row, body FROM rumour
WHERE row IN (SELECT rumour FROM rumour_party WHERE name IN (SELECT value FROM json_each(@names)))
  AND (@since IS NULL OR last_seen >= @since)
  AND (@until IS NULL OR first_seen <= @until)
  AND (@status IS NULL OR status = @status)
  AND (@text IS NULL OR row IN (
    SELECT claim.rumour FROM claim_text JOIN claim ON claim.row = claim_text.rowid WHERE claim_text MATCH @text))
ORDER BY first_seen IS NULL, first_seen, row;

-- name: CountStories
SELECT COUNT(*) FROM story;

-- name: StoryIds
SELECT id FROM story ORDER BY row;

-- name: StoriesOfRumours
SELECT id FROM story WHERE id IN (
  SELECT appearance.story FROM rumour JOIN appearance ON appearance.rumour = rumour.row
  WHERE (@names IS NULL OR rumour.row IN (
      SELECT rumour FROM rumour_party WHERE name IN (SELECT value FROM json_each(@names))))
    AND (@since IS NULL OR last_seen >= @since)
    AND (@until IS NULL OR first_seen <= @until)
    AND (@status IS NULL OR status = @status)
    AND (@text IS NULL OR rumour.row IN (
      SELECT claim.rumour FROM claim_text JOIN claim ON claim.row = claim_text.rowid WHERE claim_text MATCH @text)))
ORDER BY row;

-- name: LatestVersion
SELECT story.id, version.number, version.hash, version.body
FROM story JOIN version ON version.story = story.row
WHERE story.id = @id ORDER BY version.number DESC LIMIT 1;

-- name: KeptVersions
SELECT version.row, story.id, version.number, version.hash, version.body, version.origin, version.added
FROM story JOIN version ON version.story = story.row
WHERE story.id = @id ORDER BY version.number;

-- name: KeptReadings
SELECT body, added FROM reading WHERE version = @version ORDER BY row;

-- name: LatestReading
SELECT story.row, story.id, version.number, version.hash, version.body, reading.body
FROM story
JOIN version ON version.row = (SELECT row FROM version WHERE story = story.row ORDER BY number DESC LIMIT 1)
JOIN reading ON reading.row = (SELECT row FROM reading WHERE version = version.row ORDER BY row DESC LIMIT 1)
WHERE story.id = @id;

-- name: Origins
SELECT rumour, MIN(published) FROM appearance
WHERE role = 'origin'
  AND (@outlet IS NULL OR outlet = @outlet)
  AND (@sourceType IS NULL OR source_type = @sourceType)
GROUP BY rumour;

-- name: Echoes
SELECT COUNT(DISTINCT rumour) FROM appearance
WHERE role IN ('echo', 'copy')
  AND (@outlet IS NULL OR outlet = @outlet)
  AND (@sourceType IS NULL OR source_type = @sourceType);

-- name: WideText
SELECT CASE WHEN version.wide THEN version.body END FROM story JOIN version ON version.story = story.row
WHERE story.id = @id ORDER BY version.number DESC LIMIT 1;
