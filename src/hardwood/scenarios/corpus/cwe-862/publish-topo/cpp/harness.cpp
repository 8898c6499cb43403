#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

enum class Role { reader, writer, editor, owner };
struct Page {
    std::string live;
    std::string draft;
    int version = 0;
    std::vector<std::string> history;
    std::vector<std::string> subscribers;
};
struct Guide {
    std::map<std::string, Role> members;
    std::map<std::string, Page> pages;
    std::map<std::string, std::vector<std::string>> inbox;
};
int put_online(Guide &guide, const std::string &member, const std::string &crag);

// Standard input: lines of commands, their words divided by "|".
int main() {
    Guide guide;
    std::string line;
    while (std::getline(std::cin, line)) {
        std::istringstream in(line);
        std::vector<std::string> w;
        for (std::string word; std::getline(in, word, '|');) w.push_back(word);
        w.resize(5);
        if (w[0] == "member") guide.members[w[1]] = static_cast<Role>(std::stoi(w[2]));
        if (w[0] == "page") {
            Page &page = guide.pages[w[1]];
            page.live = w[2];
            page.draft = w[3];
            page.version = std::stoi(w[4]);
        }
        if (w[0] == "history") guide.pages[w[1]].history.push_back(w[2]);
        if (w[0] == "subscriber") guide.pages[w[1]].subscribers.push_back(w[2]);
        if (w[0] == "online") {
            try {
                std::cout << "returned|" << put_online(guide, w[1], w[2]) << '\n';
            } catch (const std::exception &) {
                std::cout << "returned|error\n";
            }
        }
    }
    for (auto &[crag, page] : guide.pages) {
        std::cout << "page|" << crag << '|' << page.live << '|' << page.draft << '|' << page.version << '\n';
        for (auto &text : page.history) std::cout << "history|" << crag << '|' << text << '\n';
    }
    for (auto &[name, mails] : guide.inbox) {
        for (auto &mail : mails) std::cout << "mail|" << name << '|' << mail << '\n';
    }
}
