    const auto may_publish = [&guide](const std::string &name) {
        auto entry = guide.members.find(name);
        return entry != guide.members.end() && entry->second >= Role::editor;
    };
    if (guide.pages.count(crag) == 0 || !may_publish(member)) return 0;
    Page &page = guide.pages.at(crag);
    if (page.draft == "") return 0;
    page.live = std::move(page.draft);
    page.draft = "";
    page.version += 1;
    note_version(guide, member, crag);
    tell_others(guide, member, crag);
    return page.version;
}
