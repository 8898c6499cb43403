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
    int left;  // how often it can still be used
    std::vector<std::string> found;
};

// Things lie in slots, which are counted from 0. A slot may be empty (nullptr).
using Bag = std::vector<std::unique_ptr<Item>>;

int eat(Bag &bag, const std::string &name) {
    for (auto &item : bag) {
        auto *food = dynamic_cast<Food *>(item.get());
        if (food != nullptr && food->name == name) {
            const int calories = food->calories;
            item.reset();
            return calories;
        }
    }
    return 0;
}

// The player's browser says: dig with the tool in this slot, here is a `thing`. Adds the thing to what the tool has found, takes 1 from what is left of the tool, and returns
// the rest: a spade of strength 3 gives 2, 1 and 0. From then on it is worn out and gives -1, and finds nothing. -1, too, for a slot that is empty or not there.
int dig(Bag &bag, int slot, const std::string &thing) {
