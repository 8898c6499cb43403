#include <iostream>
#include <map>
#include <string>
#include <vector>

struct Player {
    std::string name;
    long gold = 0;
    int given = 0;
    std::vector<std::string> mail;
};
class World {
public:
    void add(const std::string &name, long gold) {
        players_[name].name = name;
        players_[name].gold = gold;
    }
    Player *find(const std::string &name) {
        auto found = players_.find(name);
        return found == players_.end() ? nullptr : &found->second;
    }
    std::map<std::string, Player> &players() { return players_; }

private:
    std::map<std::string, Player> players_;
};
std::string give(World &world, Player &giver, const std::string &line);

// Arguments: the giver and the line, again and again.
int main(int argc, char **argv) {
    World world;
    world.add("ayla", 1000);
    world.add("borin", 120);
    world.add("Çelik", 0);
    for (int i = 1; i + 1 < argc; i += 2) {
        try {
            std::cout << "read " << give(world, *world.find(argv[i]), argv[i + 1]) << '\n';
        } catch (const std::exception &) {
            std::cout << "read error\n";
        }
    }
    for (auto &[name, player] : world.players()) {
        std::cout << "gold " << name << ' ' << player.gold << ' ' << player.given << '\n';
        for (auto &mail : player.mail) std::cout << "mail " << name << ' ' << mail << '\n';
    }
}
