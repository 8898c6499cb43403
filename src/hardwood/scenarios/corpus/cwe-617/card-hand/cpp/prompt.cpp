#include <cassert>
#include <sstream>
#include <stdexcept>
#include <string>

// Cards have names of two letters, a rank and a suit: "QH" is the queen of hearts, "TD" the ten of diamonds.
const std::string kRanks = "23456789TJQKA";
const std::string kSuits = "CDHS";

struct Card {
    int rank = 2;  // 2 to 14
    char suit = 'C';
};

bool is_card(const std::string &name) {
    return name.size() == 2 && kRanks.find(name[0]) != std::string::npos && kSuits.find(name[1]) != std::string::npos;
}

Card card_of(const std::string &name) {
    assert(is_card(name));
    return {static_cast<int>(kRanks.find(name[0])) + 2, name[1]};
}

// 10 for a court card, 11 for an ace, else the number on it.
int points(const Card &card) {
    assert(card.rank >= 2 && card.rank <= 14);
    return card.rank == 14 ? 11 : card.rank > 10 ? 10 : card.rank;
}

// The points of a whole hand, as the other player's program sends it: names with spaces between them. "QH TD 2C" has 22. An empty hand has 0.
int hand_points(const std::string &hand) {
