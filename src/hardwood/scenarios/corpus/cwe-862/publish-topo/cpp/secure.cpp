    auto found = guide.members.find(member);
    if (found == guide.members.end()) return 0;
    if (found->second != Role::editor && found->second != Role::owner) return 0;
    Page *page = find_page(guide, crag);
    if (page == nullptr || page->draft.empty()) return 0;
    page->live = page->draft;
    page->draft.clear();
    page->version++;
    note_version(guide, member, crag);
    tell_others(guide, member, crag);
    return page->version;
}
