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

// Takes the first word away and returns it: a number, "20", or the begin of a bracket, "(" or "[". Throws std::invalid_argument for others, and if there is none.
std::string take_word(Words &words) {
    if (words.empty() || (!std::isdigit(static_cast<unsigned char>(words[0][0])) && words[0] != "(" && words[0] != "["))
        throw std::invalid_argument("word");
    std::string word = words.front();
    words.pop_front();
    return word;
}

// Whether the words go on with the end of a bracket, or there are none.
bool at_end(const Words &words) { return words.empty() || words.front() == ")" || words.front() == "]"; }

// Ends a bracket: takes ")" or "]" away and writes the ohms to the log, which it returns: for "(" and {10, 20} they are 30, for "[" and {20, 20} they
// are 10. `level` says in how many brackets it stands. Throws std::invalid_argument for a wrong end, or none, and if there are no parts.
double end_bracket(const std::string &bracket, const std::vector<double> &parts, Words &words, int level, std::ostream &log) {
    if (words.empty() || words.front() != (bracket == "(" ? ")" : "]") || parts.empty())
        throw std::invalid_argument("bracket");
    words.pop_front();
    double total = 0;
    for (double part : parts) total += bracket == "(" ? part : 1 / part;
    log << level << ": " << (bracket == "(" ? total : 1 / total) << "\n";
    return bracket == "(" ? total : 1 / total;
}

double bracket_ohms(const std::string &bracket, Words &words, int level, std::ostream &log);

// The ohms of the part at the front of the words, which are removed: 20 for "20", 35 for "(10 20 5)". `level` says in how many brackets the part stands.
double ohms(Words &words, int level, std::ostream &log) {
    const std::string word = take_word(words);
    return word == "(" || word == "[" ? bracket_ohms(word, words, level, log) : std::stod(word);
}

// The ohms of a bracket, "(" or "[", behind which the words go on with its parts: for "(" and the words 10 20 5 ) 7 they are 35, and 7 is left.
// The ohms of each part are collected, by ohms with level + 1, until the words are at_end; then end_bracket, with level, gives the ohms of the bracket.
double bracket_ohms(const std::string &bracket, Words &words, int level, std::ostream &log) {
