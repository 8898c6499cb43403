#include <iostream>
#include <sstream>
#include <string>
#include <vector>

// Games of a season, of one member or of all.
struct Score {
    int won = 0;
    int lost = 0;

    Score &operator+=(const Score &other) {
        won += other.won;
        lost += other.lost;
        return *this;
    }
};

// "Ruth 12 4": a name without spaces, then won and lost games, neither of them negative. Anything else is false.
static bool read_line(const std::string &line, std::string &name, Score &score) {
    std::istringstream words(line);
    return words >> name >> score.won >> score.lost && score.won >= 0 && score.lost >= 0;
}

// The table of a season for the notice board, from a file with a line for each member (others are passed over). Everybody
// gets the percentage of his games that he won, rounded down, and so does the club as a whole, on the last line:
//
//     Ruth 12 4          Ruth: 75%
//     Ole 1 2      ->    Ole: 33%
//                        all 2: 68%
//
// where the 2 is the number of members in the table.
std::vector<std::string> season_table(std::istream &season) {
