#include <cctype>
#include <iostream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

using Beds = std::vector<std::vector<char>>; // beds[row][column]

// What grows in the beds of the community garden, a letter for each; '.' is a free bed.
class Garden {
public:
    Garden(int rows, int columns) : all_(rows, std::vector<char>(columns, '.')) {}

    int plant(std::istream &list);

    void print(std::ostream &out) const {
        for (const auto &row : all_)
            out << std::string(row.begin(), row.end()) << "\n";
    }

private:
    Beds all_;
};

static bool plant_bed(Beds &beds, int row, int column, const std::string &name);

// Plants what the members have entered in the list, a line each with row, column and plant: "2 5 tomato". Lines that have
// too few entries are left out. Returns the number of beds planted.
int Garden::plant(std::istream &list) {
    int planted = 0;
    for (std::string line; std::getline(list, line);) {
        std::istringstream entries(line);
        int row = 0, column = 0;
        std::string name;
        if (entries >> row >> column >> name && plant_bed(all_, row, column, name))
            planted++;
    }
    return planted;
}

// Puts the first letter of a plant into its bed, as a capital: for 2, 5 and "tomato" beds[2][5] becomes 'T'. Returns true;
// or false when something grows there already, which then stays.
static bool plant_bed(Beds &beds, int row, int column, const std::string &name) {
