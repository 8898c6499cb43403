#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

// Trip search of the travel desk. trips.csv has lines like "T104,Oslo,2024-05-03".
using Lines = std::vector<std::string>;

bool is_trip_number(const std::string &text) {
    return std::regex_match(text, std::regex("T[0-9]+"));
}

// The lines of a text, without the ends.
Lines split(const std::string &text) {
    Lines lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

// What the shell prints when it runs a command.
Lines lines_of(const std::string &command) {
    std::string text;
    FILE *shell = popen(command.c_str(), "r");
    for (int c; (c = std::fgetc(shell)) != EOF;) text.push_back(static_cast<char>(c));
    pclose(shell);
    return split(text);
}

// Sorted numbers of all trips.
Lines trips() {
    Lines numbers = lines_of("cut -d, -f1 trips.csv");
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

// Sorted numbers of the trips to one city, such as T104 and T220. For Oslo that is
// grep Oslo trips.csv | cut -d, -f1 | sort
Lines trips_to(const std::string &city) {
