    if (slot < 0 || slot >= static_cast<int>(bag.size())) return -1;
    auto *tool = dynamic_cast<Tool *>(bag[slot].get());
    if (tool == nullptr || tool->left == 0) return -1;
    tool->found.push_back(thing);
    return --tool->left;
}
