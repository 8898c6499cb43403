    auto entry = guide.pages.find(crag);
    if (entry == guide.pages.end()) return 0;
    Page &page = entry->second;
    if (page.draft.empty()) return 0;
    page.live = page.draft;
    page.draft.clear();
    page.version++;
    const std::string version = "version " + std::to_string(page.version);
    page.history.insert(page.history.begin(), version + " by " + member);
    if (page.history.size() > 10) page.history.resize(10);
    for (const std::string &name : page.subscribers) {
        if (name == member) continue;
        guide.inbox[name].push_back(crag + ": " + version);
    }
    return page.version;
}
