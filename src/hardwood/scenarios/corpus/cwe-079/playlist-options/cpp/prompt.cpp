// Player page: the drop-down boxes for the year and for the playlists that listeners share.
#include <map>
#include <sstream>
#include <string>

using Playlists = std::map<int, std::string>;  // names by number

std::string year_options(int first, int last) {
    std::ostringstream out;
    for (int year = first; year <= last; year++) {
        out << "<option value=\"" << year << "\">" << year << "</option>";
    }
    return out.str();
}

// Options for the playlists, in one string and by rising number: {{31, "Summer"}, {32, "Focus"}} gives
// <option value="31">Summer</option><option value="32">Focus</option>
std::string playlist_options(const Playlists &playlists) {
