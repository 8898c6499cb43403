	return number(`grep -i "$1" chat.log | wc -l`, word)
}
