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
 * Plans who opens the hut. The volunteers who are there take a day each in the order of the list, and then again from its
 * start. The first day is a Monday, and another week follows a Sunday.
 *
 *     Ann Frey           Mon Ann Frey
 *     Bo (away)    ->    Tue Cem
 *     Cem                Wed Ann Frey      for three days
 *
 * @return one entry for each of the days, such as "Mon Ann Frey"
 */
std::vector<std::string> plan(std::istream &list, int days) {
