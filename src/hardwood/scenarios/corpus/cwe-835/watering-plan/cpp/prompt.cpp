#include <cstdio>
#include <map>
#include <sstream>
#include <string>
#include <vector>

// The park's sprinklers, by the number of the bed.
std::map<int, std::string> plans;

std::string clock_time(int minute) {
    char text[32];
    std::snprintf(text, sizeof text, "%02d:%02d", minute / 60, minute % 60);
    return text;
}

void set_plan(int bed, const std::string &plan) {
    plans[bed] = plan;
}

// Turns a gardener's plan into times: "06:00-09:30/90" is water every 90 minutes from 06:00 up to 09:30, thus {"06:00", "07:30", "09:00"}.
// The last minute counts, too. An end before the beginning and a text of another form have no times.
std::vector<std::string> watering_times(const std::string &plan) {
