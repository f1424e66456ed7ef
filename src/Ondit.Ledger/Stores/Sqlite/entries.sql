-- name: AddOutcome
INSERT INTO outcome (rumour, value, date, source, note, reviewer, entered_by, entered)
VALUES (@rumour, @value, @date, @source, @note, @reviewer, @by, @at);

-- name: Outcomes
SELECT value, date, source, note, reviewer, entered_by, entered FROM outcome
WHERE rumour = @row OR rumour IN (SELECT old FROM rumour_alias WHERE now = @row)
ORDER BY outcome.row;

-- name: AllOutcomes
SELECT value, date, source, note, reviewer, entered_by, entered, rumour FROM outcome ORDER BY row;

-- name: AddCorrection
INSERT INTO correction (kind, body, note, entered_by, entered) VALUES (@kind, @body, @note, @by, @at) RETURNING row;

-- name: AddCorrectionStory
INSERT OR IGNORE INTO correction_story (story, correction) SELECT row, @correction FROM story WHERE id = @story;

-- name: AddCorrectionKey
INSERT OR IGNORE INTO correction_key (word, correction) VALUES (@word, @correction);

-- name: GroupsOfStory
SELECT DISTINCT key.story_group FROM story
JOIN story_key ON story_key.story = story.row
JOIN key ON key.row = story_key.key
WHERE story.id = @story;

-- name: Corrections
SELECT row, kind, body, note, entered_by, entered FROM correction ORDER BY row;

-- name: GroupCorrections
SELECT row, kind, body, note, entered_by, entered FROM correction
WHERE row IN (
  SELECT correction FROM correction_story WHERE story IN (
    SELECT story_key.story FROM key JOIN story_key ON story_key.key = key.row WHERE key.story_group = @group)
  UNION
  SELECT correction FROM correction_key WHERE word IN (SELECT word FROM key WHERE story_group = @group))
ORDER BY row;

-- name: RumourCorrections
SELECT row, kind, body, note, entered_by, entered FROM correction
WHERE row IN (SELECT correction FROM rumour_correction WHERE rumour = @rumour)
ORDER BY row;

-- name: ForgetRumourCorrections
DELETE FROM rumour_correction WHERE rumour = @row;

-- name: AddRumourCorrection
INSERT OR IGNORE INTO rumour_correction (rumour, correction) VALUES (@row, @correction);
