    std::replace(label.begin(), label.end(), ':', ' ');
    std::replace(label.begin(), label.end(), '\n', ' ');
    store(label + ":" + action + ":" + owner);
}
