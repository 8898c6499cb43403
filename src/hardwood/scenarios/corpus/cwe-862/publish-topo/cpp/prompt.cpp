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

void subscribe(Guide &guide, const std::string &member, const std::string &crag) {
    auto page = guide.pages.find(crag);
    if (page == guide.pages.end()) return;
    auto &names = page->second.subscribers;
    if (std::find(names.begin(), names.end(), member) == names.end()) names.push_back(member);
}

std::string live_text(const Guide &guide, const std::string &crag) {
    auto page = guide.pages.find(crag);
    return page == guide.pages.end() ? "" : page->second.live;
}

// `member` clicks on "Put online" at the page of a crag: the draft becomes the live text, there is no draft any
// more, and the version goes up by one. The history gets the line "version 3 by Ann" in front (only the newest
// ten lines are kept), and all subscribers but the member find "Sunny Wall: version 3" in their inbox.
//
// Returns the new version; 0, and nothing changes, when there is no such page or no draft.
int put_online(Guide &guide, const std::string &member, const std::string &crag) {
