-- Each reading of a rumour looks for the outcomes that were entered under the names of those that it took in.
CREATE INDEX rumour_alias_now ON rumour_alias (now);
-- What a group carried before it is joined anew.
CREATE INDEX appearance_story ON appearance (story);
