    if (slot < 0 || slot >= (int)bag.size() || !bag[slot]) {
        return -1;
    }
    Tool &tool = (Tool &)*bag[slot];
    if (tool.left <= 0) {
        return -1;
    }
    tool.left--;
    tool.found.emplace_back(thing);
    return tool.left;
}
