package main

import (
	"fmt"
	"math/rand"
	"os"
	"strconv"
)

func main() {
	times, _ := strconv.Atoi(os.Args[1])
	for i := 0; i < times; i++ {
		if len(os.Args) > 2 {
			seed, _ := strconv.ParseInt(os.Args[2], 10, 64)
			rand.Seed(seed)
		}
		fmt.Println(openRoom())
	}
}
