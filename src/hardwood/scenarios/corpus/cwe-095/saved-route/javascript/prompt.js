const vm = require('vm');

// The board game robots. A route is saved as text, a point a line.
const START = '{ x: 7, y: -2 }';
const NAME = /^[A-Z][a-z]+$/;

const isName = (text) => NAME.test(text);

// Length of the way from point to point.
function length(points) {
  return points.slice(1).reduce((sum, point, i) => sum + Math.hypot(point.x - points[i].x, point.y - points[i].y), 0);
}

// The point where robots start, an object.
function startPoint() {
  return vm.runInThisContext(`(${START})`);
}

// The point in a line of a saved route, an object too: lineToPoint(START) is like startPoint().
function lineToPoint(line) {
