#include <cstdlib>
#include <iostream>
#include <vector>

class Deck {
public:
    explicit Deck(int metres) : metres_(metres) {}

    int left() const { return metres_ - used_; }
    void use(int metres) { used_ += metres; }

private:
    int metres_;
    int used_ = 0;
};
bool board(Deck &deck, const std::vector<int> &lengths);

int main(int argc, char **argv) {
    Deck deck(std::atoi(argv[1]));
    std::vector<int> convoy;
    for (int i = 2; i <= argc; i++) {
        if (i < argc && argv[i][0] != '/') {
            convoy.push_back(std::atoi(argv[i]));
            continue;
        }
        bool on = false;
        try {
            on = board(deck, convoy);
        } catch (...) {
        }
        std::cout << (on ? "on" : "off") << " " << deck.left() << "\n";
        convoy.clear();
    }
}
