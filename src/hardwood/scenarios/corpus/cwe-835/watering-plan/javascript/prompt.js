// Sprinklers of the park. Gardeners write a plan for each bed on their tablets.
const beds = new Map();

const two = (number) => String(number).padStart(2, '0');

// 375 to '06:15'
const clock = (minute) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;

function assign(bed, plan) {
  beds.set(bed, plan);
}

// The times at which a bed gets water. '06:00-09:30/90' means from 06:00 to 09:30 (included) every 90 minutes and
// gives ['06:00', '07:30', '09:00']. When the end is before the beginning, or when the plan is written in another way, there are no times: [].
function wateringTimes(plan) {
