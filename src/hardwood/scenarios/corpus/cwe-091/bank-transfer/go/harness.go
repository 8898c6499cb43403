package main

import (
	"fmt"
	"os"
	"strconv"
)

func main() {
	euros, _ := strconv.Atoi(os.Args[2])
	fmt.Print(refundOrder(os.Args[1], euros))
}
