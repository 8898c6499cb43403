    return text_of(SHELF / book / chapter);
}
