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

struct Row {
    std::string name;
    Score score;
};

// "Ruth 12 4": a name without spaces, then won and lost games, neither of them negative. Anything else is false.
static bool read_line(const std::string &line, Row &row) {
    std::istringstream words(line);
    return words >> row.name >> row.score.won >> row.score.lost && row.score.won >= 0 && row.score.lost >= 0;
}

// The scores in a file with a line for each member (others are passed over), and at the end that of all together, whose name
// is "all 2" for two members.
static std::vector<Row> read_season(std::istream &season) {
    std::vector<Row> rows;
    Score all;
    for (std::string line; std::getline(season, line);) {
        Row row;
        if (!read_line(line, row)) continue;
        rows.push_back(row);
        all += row.score;
    }
    rows.push_back({"all " + std::to_string(rows.size()), all});
    return rows;
}

// "Ruth: 75%"
static std::string make_line(const std::string &name, int percent) {
    return name + ": " + std::to_string(percent) + "%";
}

// The table of a season for the notice board: for each row that read_season gives, and for nothing else, a line with the
// percentage of the games that were won, rounded down.
//
//     {"Ruth", {12, 4}}          Ruth: 75%
//     {"Ole", {1, 2}}      ->    Ole: 33%
//     {"all 2", {13, 6}}         all 2: 68%
//
std::vector<std::string> season_table(std::istream &season) {
