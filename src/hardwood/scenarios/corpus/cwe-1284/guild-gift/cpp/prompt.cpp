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

// The mail is "ayla gives you 250 gold: thanks for the sword", without words "ayla gives you 250 gold".
void send_mail(const Player &giver, Player &other, long amount, const std::string &words) {
    const std::string gift = giver.name + " gives you " + std::to_string(amount) + " gold";
    other.mail.push_back(words.empty() ? gift : gift + ": " + words);
}

bool hand_over(Player &giver, Player &other, long amount, long fee);

// What a player reads who typed a line such as "/give borin 250 thanks for the sword".
std::string give(World &world, Player &giver, const std::string &line) {
    std::istringstream in(line);
    std::string command, name, words;
    long amount = 0;
    if (!(in >> command >> name >> amount) || command != "/give") return "/give NAME GOLD";
    std::getline(in >> std::ws, words);
    Player *other = world.find(name);
    if (other == nullptr) return "nobody is called " + name;
    if (other == &giver) return "that is you";
    if (giver.given >= 5) return "five gifts a day";
    const long fee = amount / 100;
    if (!hand_over(giver, *other, amount, fee)) return "you have only " + std::to_string(giver.gold) + " gold";
    send_mail(giver, *other, amount, words);
    return name + " has " + std::to_string(amount) + " gold from you (fee " + std::to_string(fee) + ")";
}

// Hands gold over. The giver pays the amount and the fee for the post, and has given one more gift; the other gets the
// amount: after hand_over(ayla, borin, 250, 2) ayla has 252 gold less, and borin 250 more. Returns true, or false, and
// nothing changes, when the giver has not enough gold for both.
bool hand_over(Player &giver, Player &other, long amount, long fee) {
