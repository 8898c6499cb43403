#include <cstdlib>
#include <iostream>
#include <memory>
#include <string>
#include <utility>
#include <vector>

struct Item {
    explicit Item(std::string name) : name(std::move(name)) {}
    virtual ~Item() = default;
    std::string name;
};
struct Food : Item {
    Food(std::string name, int calories) : Item(std::move(name)), calories(calories) {}
    int calories;
};
struct Tool : Item {
    Tool(std::string name, int strength) : Item(std::move(name)), strength(strength), left(strength) {}
    int strength;
    int left;
    std::vector<std::string> found;
};
using Bag = std::vector<std::unique_ptr<Item>>;
int dig(Bag &bag, int slot, const std::string &thing);

// Slots: 0 a spade, 1 a trowel, 2 nothing, 3 bread, 4 a plain thing, 5 a picture of a spade. Arguments: slot, thing, slot, thing, …
int main(int argc, char **argv) {
    Bag bag;
    bag.push_back(std::make_unique<Tool>("spade", 3));
    bag.push_back(std::make_unique<Tool>("trowel", 1));
    bag.push_back(nullptr);
    bag.push_back(std::make_unique<Food>("bread", 300));
    bag.push_back(std::make_unique<Item>("old key"));
    bag.push_back(std::make_unique<Item>("spade"));
    for (int i = 1; i + 1 < argc; i += 2) {
        try {
            std::cout << dig(bag, std::atoi(argv[i]), argv[i + 1]) << ' ';
        } catch (...) {
            std::cout << "error ";
        }
    }
    for (int slot = 0; slot < 2; slot++) {
        std::cout << "/";
        for (const auto &thing : dynamic_cast<Tool &>(*bag[slot]).found) std::cout << thing << ";";
    }
}
