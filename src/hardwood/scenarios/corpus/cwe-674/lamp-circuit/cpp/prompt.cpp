#include <cctype>
#include <cstdlib>
#include <deque>
#include <ostream>
#include <stdexcept>
#include <string>
#include <vector>

using Words = std::deque<std::string>;

// Splits a circuit of the electronics course: "(10 [20 20])" has the words ( 10 [ 20 20 ] ).
Words words_of(const std::string &circuit) {
    Words words;
    for (std::size_t at = 0; at < circuit.size();) {
        std::size_t end = at + 1;
        while (std::isdigit(static_cast<unsigned char>(circuit[at])) && end < circuit.size() && std::isdigit(static_cast<unsigned char>(circuit[end])))
            ++end;
        if (circuit[at] != ' ')
            words.push_back(circuit.substr(at, end - at));
        at = end;
    }
    return words;
}

// Writes down that a bracket, which stands in `level` others, has so many ohms.
void note(std::ostream &log, int level, double ohms) {
    log << level << ": " << ohms << "\n";
}

// The ohms of the part at the front of the words, which are removed. A part is a number of ohms, a row of parts in ( ), whose ohms are the sum, or parts
// side by side in [ ], where the ohms are 1 / (1/a + 1/b + ...). `level` says in how many brackets the part stands. At the end of every bracket a note is written to the log.
//
//     20                 20
//     (10 20 5)          35    log: 0: 35
//     [20 20]            10    log: 0: 10
//     (10 [20 20])       20    log: 1: 10, then 0: 20
//
// Numbers are 1 or more. Throws std::invalid_argument when a bracket is empty, has no end or the wrong end, or when a word is neither number nor bracket, or missing.
double ohms(Words &words, int level, std::ostream &log) {
