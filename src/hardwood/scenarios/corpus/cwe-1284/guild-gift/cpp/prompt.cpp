#include <algorithm>
#include <map>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

struct Player {
    std::string name;
    long gold = 0;
    int given = 0;  // gifts that were given today
    std::vector<std::string> mail;
};

class World {
public:
    void add(const std::string &name, long gold) {
        players_[name].name = name;
        players_[name].gold = gold;
    }
    // nullptr when there is nobody of that name.
    Player *find(const std::string &name) {
        auto found = players_.find(name);
        return found == players_.end() ? nullptr : &found->second;
    }
    std::map<std::string, Player> &players() { return players_; }

private:
    std::map<std::string, Player> players_;
};

long richest(World &world) {
    long most = 0;
    for (auto &[name, player] : world.players()) most = std::max(most, player.gold);
    return most;
}

// A player typed "/give borin 250 thanks for the sword": names have no spaces, then comes the amount, and after it
// perhaps some words. The gold goes from the giver to the other player, who gets the mail
//
//   ayla gives you 250 gold: thanks for the sword
//
// (without words it ends after "gold"). The post takes a fee of 1 gold for each full 100 given, which the giver pays
// beside the gift. The answer is what the giver reads: "borin has 250 gold from you (fee 2)".
//
// Nothing is given, and the answer says why, when there is nobody of that name ("nobody is called borin"), it is the
// giver ("that is you"), the giver cannot pay gift and fee ("you have only 120 gold"), it is the sixth gift of the day ("five gifts
// a day"), or the line has another form ("/give NAME GOLD"). They are looked at in this order, the form first.
std::string give(World &world, Player &giver, const std::string &line) {
