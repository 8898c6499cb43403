#include <algorithm>
#include <optional>
#include <string>

// What the flight computer measures.
struct Power {
    int charge; // of the battery, in milliwatt hours
    int draw;   // what motors and radio take, in milliwatts
    int sun;    // what comes from the panels, never more than draw
};

std::string battery_line(const Power &power) {
    return "battery: " + std::to_string(power.charge) + " mWh";
}

// The full minutes until the battery is down to `reserve` milliwatt hours; it loses what is drawn less what the sun gives.
// With {6000, 800, 200} and a reserve of 1000 the 5000 mWh last for 500 minutes at 600 mW. It is 0 when the charge is not
// above the reserve any more.
int minutes_left(const Power &power, int reserve) {
