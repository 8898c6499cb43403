#include <iostream>
#include <map>
#include <string>
#include <vector>

enum class Post { volunteer, desk, head };
struct Staff {
    std::string name;
    Post post;
};
struct Fee {
    int number;
    std::string reader;
    int cents;
    bool waived = false;
};
struct Ledger {
    std::vector<Fee> fees;
    std::map<std::string, int> blocked;
    std::vector<std::string> journal;
};
int waive(Ledger &ledger, const Staff &staff, int number, const std::string &reason);

// Arguments, three for each time: post (0, 1, 2), number of the fee, reason.
int main(int argc, char **argv) {
    Ledger ledger{{{31, "R-204", 450}, {32, "R-77", 1000}, {33, "R-204", 1001}, {34, "R-204", 50}, {35, "R-9", 80000}, {36, "R-77", 499}, {37, "R-5", 600}, {38, "R-5", 550}},
                  {{"R-204", 1501}, {"R-77", 1499}, {"R-9", 80000}, {"R-1", 9900}}, {}};
    const char *names[] = {"Vic", "Ida", "Hedda"};
    for (int i = 1; i + 2 < argc; i += 3) {
        int post = std::stoi(argv[i]);
        try {
            std::cout << waive(ledger, {names[post], static_cast<Post>(post)}, std::stoi(argv[i + 1]), argv[i + 2]) << '\n';
        } catch (const std::exception &) {
            std::cout << "error\n";
        }
    }
    for (auto &line : ledger.journal) std::cout << line << '\n';
    for (auto &[reader, cents] : ledger.blocked) std::cout << "blocked " << reader << ' ' << cents << '\n';
    std::cout << "waived";
    for (auto &fee : ledger.fees) {
        if (fee.waived) std::cout << ' ' << fee.number;
    }
}
