    store(label + ":" + action + ":" + owner);
}
