	return number("grep -i " + strconv.Quote(word) + " chat.log | wc -l")
}
