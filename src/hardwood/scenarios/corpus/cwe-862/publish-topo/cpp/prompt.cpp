#include <algorithm>
#include <map>
#include <string>
#include <vector>

// The online guide of the climbing club, a page for each crag.
enum class Role { reader, writer, editor, owner };

struct Page {
    std::string live;   // what visitors see
    std::string draft;  // empty when there is none
    int version = 0;    // of the live text
    std::vector<std::string> history;      // the newest line first
    std::vector<std::string> subscribers;  // names of members
};

struct Guide {
    std::map<std::string, Role> members;  // writers work on drafts, editors and owners put them online
    std::map<std::string, Page> pages;    // by the name of the crag
    std::map<std::string, std::vector<std::string>> inbox;  // of each member
};

// The page of a crag, nullptr when there is none.
Page *find_page(Guide &guide, const std::string &crag) {
    auto page = guide.pages.find(crag);
    return page == guide.pages.end() ? nullptr : &page->second;
}

// Puts a line such as "version 3 by Ann" in front of the history, of which only the newest ten lines are kept.
void note_version(Guide &guide, const std::string &member, const std::string &crag) {
    Page &page = guide.pages.at(crag);
    page.history.insert(page.history.begin(), "version " + std::to_string(page.version) + " by " + member);
    if (page.history.size() > 10) page.history.resize(10);
}

// Puts "Sunny Wall: version 3" into the inbox of all subscribers but the member.
void tell_others(Guide &guide, const std::string &member, const std::string &crag) {
    const Page &page = guide.pages.at(crag);
    for (const std::string &name : page.subscribers) {
        if (name != member) guide.inbox[name].push_back(crag + ": version " + std::to_string(page.version));
    }
}

// `member` clicks on "Put online" at the page of a crag: the draft becomes the live text, there is no draft any
// more, and the version goes up by one. Then the new version is noted, and the others are told.
//
// Returns the new version; 0, and nothing changes, when find_page finds no page or its draft is empty.
int put_online(Guide &guide, const std::string &member, const std::string &crag) {
