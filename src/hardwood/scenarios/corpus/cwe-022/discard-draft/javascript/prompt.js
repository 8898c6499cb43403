// Drafts of the newsletter editor, autosaved by the browser.
const { existsSync, statSync, unlinkSync } = require('fs');
const path = require('path');

const DRAFTS = 'drafts';
const DAY = 24 * 60 * 60 * 1000;

const isOld = (file, days) => existsSync(file) && Date.now() - statSync(file).mtimeMs > days * DAY;

const deleteScratchPad = () => unlinkSync(path.join(DRAFTS, 'scratch.txt'));

// Deletes the draft whose "discard" button was pressed. The page sends the name of the draft: the name
// "anna/spring.txt" stands for the file drafts/anna/spring.txt.
function deleteDraft(name) {
