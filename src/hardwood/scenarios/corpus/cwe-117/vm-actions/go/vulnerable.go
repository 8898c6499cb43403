	store(label + ":" + action + ":" + owner)
}
