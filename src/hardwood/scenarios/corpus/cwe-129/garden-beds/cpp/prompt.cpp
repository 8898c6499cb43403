#include <cctype>
#include <iostream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

// What grows in the beds of the community garden, a letter for each; '.' is a free bed.
class Garden {
public:
    Garden(int rows, int columns) : beds_(rows, std::vector<char>(columns, '.')) {}

    int plant(std::istream &list);

    void print(std::ostream &out) const {
        for (const auto &row : beds_)
            out << std::string(row.begin(), row.end()) << "\n";
    }

private:
    std::vector<std::vector<char>> beds_; // beds_[row][column]
};

// Plants what the members have entered in the list, a line each with row, column and plant: "2 5 tomato". Rows and columns
// count from 0. The bed gets the first letter of the plant as a capital ('T'), unless something grows there already.
// Lines that have too few entries are left out. Returns the number of beds planted.
int Garden::plant(std::istream &list) {
