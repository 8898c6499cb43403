#include <iostream>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

// The election of the student council: who stands, and how many votes each of them has.
struct Election {
    std::vector<std::string> names;
    std::vector<int> votes; // as many as names

    explicit Election(std::vector<std::string> candidates) : names(std::move(candidates)), votes(names.size()) {}
};

void print_result(const Election &election) {
    for (std::size_t i = 0; i < election.names.size(); i++)
        std::cout << election.names[i] << ": " << election.votes[i] << "\n";
}

// Adds the ballots of one class. `ballots` is what the scanner has read: the candidates' numbers with blanks between them.
// "3 0 3" gives two more votes to the candidate number 3 and one to number 0, who is the first of the names.
void count_ballots(Election &election, const std::string &ballots) {
