    const auto may_publish = [&guide](const std::string &name) {
        auto entry = guide.members.find(name);
        return entry != guide.members.end() && entry->second != Role::reader;
    };
    if (guide.pages.count(crag) == 0 || !may_publish(member)) return 0;
    Page &page = guide.pages.at(crag);
    if (page.draft == "") return 0;
    page.live = std::move(page.draft);
    page.draft = "";
    page.version += 1;
    std::vector<std::string> history{"version " + std::to_string(page.version) + " by " + member};
    for (const std::string &line : page.history) {
        if (history.size() < 10) history.push_back(line);
    }
    page.history = history;
    for (const std::string &name : page.subscribers) {
        if (name != member) guide.inbox[name].push_back(crag + ": version " + std::to_string(page.version));
    }
    return page.version;
}
