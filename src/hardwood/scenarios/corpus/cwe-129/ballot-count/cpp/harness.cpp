#include <iostream>
#include <string>
#include <utility>
#include <vector>

struct Election {
    std::vector<std::string> names;
    std::vector<int> votes;
    explicit Election(std::vector<std::string> candidates) : names(std::move(candidates)), votes(names.size()) {}
};
void count_ballots(Election &election, const std::string &ballots);

int main(int argc, char **argv) {
    Election election({"a", "b", "c", "d", "e", "f"});
    try {
        for (int i = 1; i < argc; i++) count_ballots(election, argv[i]);
    } catch (...) {
        std::cout << "exception";
        return 1;
    }
    for (int votes : election.votes) std::cout << votes << " ";
}
