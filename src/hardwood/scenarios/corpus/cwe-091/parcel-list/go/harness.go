package main

import (
	"fmt"
	"os"
	"strconv"
)

func main() {
	weight, _ := strconv.Atoi(os.Args[2])
	fmt.Println(parcelEntry(os.Args[1], weight))
}
