#include <climits>
#include <numeric>
#include <string>
#include <vector>

// The car deck of a ferry, in metres of lane.
class Deck {
public:
    explicit Deck(int metres) : metres_(metres) {}

    int left() const { return metres_ - used_; }
    void use(int metres) { used_ += metres; }

private:
    int metres_;
    int used_ = 0;
};

// Lets a convoy on board, all of it or none: `lengths` holds the metres of each vehicle (1 or more), e.g. {5, 12, 5} uses
// 22 metres of the deck. Returns false, and leaves the deck alone, when less is left than the convoy needs.
bool board(Deck &deck, const std::vector<int> &lengths) {
