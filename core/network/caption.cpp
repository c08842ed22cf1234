#include "network/caption.h"

#include "base/message.h"
#include "network/caption_text.h"
#include "network/vocabulary.h"

#include <algorithm>
#include <limits>
#include <unordered_map>
#include <vector>

namespace sdmatte {
namespace {

constexpr int byte_symbols = 256;
constexpr int first_merge = 2 * byte_symbols; // bytes, then bytes at a word's end
constexpr std::size_t merge_count = 48894;
constexpr std::size_t most_words = caption_length - 2;

using Symbols = std::vector<int>; // ids

// Which bytes stand for themselves in the vocabulary's text; the others are letters from U+0100 on.
bool is_printable(int byte)
{
    return (byte >= 33 && byte <= 126) || (byte >= 161 && byte <= 172) || byte >= 174;
}

std::string utf8(int code) // below U+0800
{
    if (code < 0x80)
        return {static_cast<char>(code)};
    return {static_cast<char>(0xC0 | code >> 6), static_cast<char>(0x80 | (code & 0x3F))};
}

struct Vocabulary {
    std::array<int, byte_symbols> of_byte{};         // the id of each byte
    std::unordered_map<std::uint64_t, int> merged{}; // a pair of ids: what it becomes

    static std::uint64_t pair(int left, int right)
    {
        return static_cast<std::uint64_t>(left) << 32 | static_cast<std::uint32_t>(right);
    }
};

// The text's first line is a comment; each of the others is a merge, the most important first.
Vocabulary read_vocabulary(std::string_view text)
{
    Vocabulary vocabulary;
    std::unordered_map<std::string, int> ids;
    int next_id = 0;
    int next_letter = 0x100;
    for (const bool printable : {true, false})
        for (int byte = 0; byte < byte_symbols; ++byte)
            if (is_printable(byte) == printable) {
                const std::string symbol = utf8(printable ? byte : next_letter++);
                ids.emplace(symbol, next_id);
                ids.emplace(symbol + "</w>", next_id + byte_symbols);
                vocabulary.of_byte[static_cast<std::size_t>(byte)] = next_id++;
            }
    next_id = first_merge;
    for (std::size_t at = text.find('\n') + 1; at < text.size() && at != 0;) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string line(text.substr(at, end - at));
        at = end + 1;
        const std::size_t space = line.find(' ');
        if (space == std::string::npos || vocabulary.merged.size() == merge_count)
            break;
        const std::string left = line.substr(0, space);
        const std::string right = line.substr(space + 1);
        ids.emplace(left + right, next_id);
        vocabulary.merged.emplace(Vocabulary::pair(ids.at(left), ids.at(right)), next_id++);
    }
    return vocabulary;
}

const Vocabulary& vocabulary()
{
    static const Vocabulary read = read_vocabulary(vocabulary_text());
    return read;
}

// Merges pairs until none is in the vocabulary, the one with the lowest id first.
Symbols encode_word(const std::string& word)
{
    Symbols symbols;
    for (const char byte : word)
        symbols.push_back(vocabulary().of_byte[static_cast<unsigned char>(byte)]);
    symbols.back() += byte_symbols;
    const auto merged = [&](std::size_t i) {
        const auto found = vocabulary().merged.find(Vocabulary::pair(symbols[i], symbols[i + 1]));
        return found == vocabulary().merged.end() ? std::numeric_limits<int>::max() : found->second;
    };
    while (true) {
        int best = std::numeric_limits<int>::max();
        for (std::size_t i = 0; i + 1 < symbols.size(); ++i)
            best = std::min(best, merged(i));
        if (best == std::numeric_limits<int>::max())
            return symbols;
        Symbols shorter;
        for (std::size_t i = 0; i < symbols.size(); ++i) {
            const bool is_pair = i + 1 < symbols.size() && merged(i) == best;
            shorter.push_back(is_pair ? best : symbols[i]);
            i += is_pair ? 1 : 0;
        }
        symbols = std::move(shorter);
    }
}

void append(std::vector<std::int64_t>& ids, const CaptionPiece& piece)
{
    if (!piece.is_special)
        std::ranges::copy(encode_word(piece.text), std::back_inserter(ids));
    else if (piece.text == padding_token)
        ids.push_back(caption_padding);
    else
        ids.push_back(piece.text == start_token ? caption_start : caption_end);
}

} // namespace

bool has_caption_vocabulary()
{
    return !vocabulary_text().empty();
}

Result<CaptionIds> caption_ids(std::string_view caption)
{
    const std::vector<CaptionPiece> pieces = split_caption(caption);
    if (pieces.empty())
        return empty_caption();
    if (!has_caption_vocabulary())
        return input_error(message("network", "This program was built without the vocabulary of "
                                              "captions; leave the caption empty, or run ./run.sh "
                                              "--build while the network can be reached."));
    std::vector<std::int64_t> words;
    for (const CaptionPiece& piece : pieces)
        if (words.size() < most_words)
            append(words, piece);
    words.resize(std::min(words.size(), most_words));
    CaptionIds ids{};
    ids.fill(caption_padding);
    ids[0] = caption_start;
    std::ranges::copy(words, ids.begin() + 1);
    ids[words.size() + 1] = caption_end;
    return ids;
}

} // namespace sdmatte
