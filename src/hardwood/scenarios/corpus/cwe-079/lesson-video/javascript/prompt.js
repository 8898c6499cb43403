const quoted = (text) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** The HTML of a frame that plays a video. */
const frame = (url, height) => `<iframe src="${quoted(url)}" width="560" height="${height}"></iframe>`;

/** The host that a video comes from, shown under the frame. */
const host = (url) => new URL(url).host;

/** The frame on the first page of a course, 420 high. */
function welcomeFrame() {
  return frame('https://school.example/welcome', 420);
}

/**
 * The frame on the page of a lesson, 315 high.
 *
 * The teacher pasted the url of the video into the lesson's form, so that a lesson is an object such as
 * { topic: 'Cells', video: 'https://tube.example/v/31' }. The result is '' if the video is left empty.
 */
function lessonFrame(lesson) {
