    try {
        Item *item = bag.at(slot).get();
        if (item == nullptr) return -1;
        Tool &tool = dynamic_cast<Tool &>(*item);
        if (tool.left < 1) return -1;
        tool.found.push_back(thing);
        tool.left -= 1;
        return tool.left;
    } catch (const std::exception &) {
        return -1;
    }
}
