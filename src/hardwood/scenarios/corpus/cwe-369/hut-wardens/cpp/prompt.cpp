#include <array>
#include <cstddef>
#include <istream>
#include <sstream>
#include <string>
#include <vector>

static const std::array<std::string, 7> WEEKDAYS = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};

// "Ann Frey" is there, "Ann Frey (away)" is not, and an empty line is nobody.
static bool is_there(const std::string &volunteer) {
    const std::string away = "(away)";
    const auto size = volunteer.size();
    return size > 0 && (size < away.size() || volunteer.compare(size - away.size(), away.size(), away) != 0);
}

// The volunteers who are there, in the order of the list, where they stand one a line.
static std::vector<std::string> read_volunteers(std::istream &list) {
    std::vector<std::string> volunteers;
    for (std::string line; std::getline(list, line);) {
        if (is_there(line)) volunteers.push_back(line);
    }
    return volunteers;
}

/**
 * Plans who opens the hut, one volunteer for each day. The first day is a Monday and has the first of the volunteers who are
 * there, the second day has the second one, and so on. After the last one comes the first again, as a Monday after a Sunday.
 *
 *     Ann Frey           Mon Ann Frey
 *     Bo (away)    ->    Tue Cem
 *     Cem                Wed Ann Frey      for three days
 *
 * @return as many entries as days, such as "Mon Ann Frey"
 */
std::vector<std::string> plan(std::istream &list, int days) {
