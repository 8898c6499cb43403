// Poses of the teaching robot. The web page of the class names a joint by dots.
const HOME = Object.freeze({ speed: 10 });

let pose = { base: { angle: 0 } };

function reset() {
  pose = { ...HOME, base: { angle: 0 } };
  return pose;
}

const degrees = (radians) => Math.round((radians * 180) / Math.PI);

function getPose() {
  return pose;
}

// setJoint('arm.left.angle', 40) puts 40 at pose.arm.left.angle; arm and left become {} first when they are not there yet.
// A name without a dot sets a value at the top: setJoint('speed', 5). Returns the value that was there before, or null.
function setJoint(name, value) {
